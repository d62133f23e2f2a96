export const store = "store";
