/** The error summary is read first; its links go to the control, not just to its group. */
const summary = document.querySelector('.nhsuk-error-summary:not([data-disable-auto-focus="true"])');
if (summary) {
  summary.tabIndex = -1;
  summary.focus();
  summary.addEventListener("click", (event) => {
    const id = event.target.closest('a[href^="#"]')?.hash.slice(1);
    const part = id && document.getElementById(id);
    if (!part) return;
    const control = part.matches("input, select, textarea, button")
      ? part
      : (part.querySelector(".nhsuk-input--error") ?? part.querySelector("input, select, textarea"));
    if (!control) return;
    event.preventDefault();
    (control.closest("fieldset, .nhsuk-form-group") ?? control).scrollIntoView();
    control.focus({ preventScroll: true });
  });
}
