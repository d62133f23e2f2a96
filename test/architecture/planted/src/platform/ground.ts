export const ground = "ground";
