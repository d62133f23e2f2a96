/** Blanks a young person's page at once and leaves it without a way back; also by pressing Escape three times. */
const address = document.body.dataset.exit;
if (address) {
  const leave = () => {
    document.documentElement.hidden = true;
    document.title = "";
    location.replace(address);
  };
  document.addEventListener("click", (event) => {
    if (!event.target.closest("[data-exit-link]")) return;
    event.preventDefault();
    leave();
  });
  let presses = [];
  document.addEventListener("keydown", ({ key, timeStamp }) => {
    presses = key === "Escape" ? [...presses.filter((at) => timeStamp - at < 5000), timeStamp] : [];
    if (presses.length === 3) leave();
  });
}
