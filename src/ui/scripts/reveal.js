/** Radios and checkboxes show what they ask further, and boxes such as "none of these" untick the others. */
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
