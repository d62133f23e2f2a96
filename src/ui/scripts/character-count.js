/** A text with a limit says how much room is left, in the words and plural forms of the page's language. */
for (const group of document.querySelectorAll(".nhsuk-character-count")) {
  const box = group.querySelector("textarea");
  const message = group.querySelector(".nhsuk-character-count__message");
  const { maxlength, maxwords, threshold = 0, countLeft, countOver } = group.dataset;
  const limit = Number(maxwords ?? maxlength);
  if (!box || !message || !limit || !countLeft) continue;
  const fixed = message.textContent;
  const used = () => (maxwords ? (box.value.match(/\S+/g) ?? []).length : box.value.length);
  const tell = () => {
    const left = limit - used();
    if (used() < (limit * threshold) / 100) message.textContent = fixed;
    else message.textContent = (left < 0 ? countOver : countLeft).replace("{count}", Math.abs(left).toLocaleString());
    message.classList.toggle("nhsuk-error-message", left < 0);
  };
  // By this the sheet knows that the message is kept up to date, and shows it.
  group.setAttribute("data-nhsuk-character-count-init", "");
  message.setAttribute("aria-live", "polite");
  box.addEventListener("input", () => {
    clearTimeout(box.pause);
    // A screen reader would otherwise read the count after each letter.
    box.pause = setTimeout(tell, 500);
  });
  tell();
}
