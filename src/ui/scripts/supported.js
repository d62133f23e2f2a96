// Rules that hide what a script will reveal apply only once this class says that the script has come.
document.body.classList.add("js-enabled", "nhsuk-frontend-supported");
