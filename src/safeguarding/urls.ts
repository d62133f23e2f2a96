export const urls = {
  concerns: () => "/concerns",
  newConcern: (personId?: string) => (personId ? `/concerns/new?person=${personId}` : "/concerns/new"),
  concern: (id: string) => `/concerns/${id}`,
  acknowledge: (id: string) => `/concerns/${id}/acknowledgement`,
};
