{
document.body.classList.add("js-enabled", "nhsuk-frontend-supported");
}
{
const inputs = [...document.querySelectorAll(".nhsuk-radios__input, .nhsuk-checkboxes__input")];
function show(input) {
const id = input.dataset.ariaControls;
const part = id && document.getElementById(id);
if (!part) return;
const block = input.type === "radio" ? "nhsuk-radios" : "nhsuk-checkboxes";
part.classList.toggle(`${block}__conditional--hidden`, !input.checked);
input.setAttribute("aria-controls", id);
}
function sameGroup(input, other) {
if (other.type !== "checkbox" || other === input || other.form !== input.form) return false;
const group = input.dataset.behaviourGroup;
return group ? other.dataset.behaviourGroup === group : other.name === input.name;
}
function untickOthers(input) {
if (input.type !== "checkbox" || !input.checked) return;
const exclusive = input.dataset.behaviour === "exclusive";
for (const other of inputs.filter((each) => sameGroup(input, each))) {
if (exclusive || other.dataset.behaviour === "exclusive") other.checked = false;
else if (input.dataset.behaviour === "inclusive") other.checked = true;
}
}
inputs.forEach(show);
document.addEventListener("change", ({ target }) => {
if (!inputs.includes(target)) return;
untickOthers(target);
inputs.forEach(show);
});
}
{
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
}
{
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
group.setAttribute("data-nhsuk-character-count-init", "");
message.setAttribute("aria-live", "polite");
box.addEventListener("input", () => {
clearTimeout(box.pause);
box.pause = setTimeout(tell, 500);
});
tell();
}
}
{
document.addEventListener("submit", (event) => {
const form = event.target;
const now = Date.now();
if (now - Number(form.dataset.sentAt ?? 0) < 1000) event.preventDefault();
else form.dataset.sentAt = String(now);
});
}
{
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
}
