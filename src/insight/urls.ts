/** Every address of insight. */
export const urls = {
  programmes: () => "/programmes",
  programme: (slug: string) => `/programmes/${slug}`,
  figure: (name: string) => `/figures/${name}`,
};
