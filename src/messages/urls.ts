export const urls = {
  outbox: (page = 1) => (page > 1 ? `/demo/outbox?page=${page}` : "/demo/outbox"),
};
