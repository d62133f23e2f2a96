export const manifest = { name: "people" };
