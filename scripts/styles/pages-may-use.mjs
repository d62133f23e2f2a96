/**
 * Classes that the sheet keeps although no component names them in full: those that components put together
 * (`nhsuk-tag--${colour}`), and the NHS classes that any page may use. A page that needs another adds it here; a test
 * names the pages whose classes the sheet does not have.
 */
export const pagesMayUse = {
  standard: [
    // Put together by components.
    /^nhsuk-tag--(grey|green|blue|red|yellow|no-border)$/,
    /^nhsuk-button--(secondary|reverse|warning|small|icon)$/,
    /^nhsuk-(radios|checkboxes)(__|--|$)/,
    /^nhsuk-(input|select|textarea)(--error|--width-\w+|$)/,
    /^nhsuk-input-wrapper/,
    /^nhsuk-(label|fieldset__legend)--(s|m|l|xl)$/,
    /^nhsuk-heading-(xs|s|m|l|xl)$/,
    /^nhsuk-caption-(m|l|xl)$/,
    /^nhsuk-table__caption--/,
    /^nhsuk-table__(header|cell)--numeric$/,
    /^nhsuk-u-(text-align-(left|centre|right)|width-(one|two|three)-\w+)$/,
    /^nhsuk-card--(clickable|feature|secondary|warning)$/,
    /^nhsuk-list--(bullet|number|tick|cross)$/,
    /^nhsuk-icon/,
    /^nhsuk-(details|summary-list|pagination|task-list|notification-banner|error-summary|back-link|breadcrumb)/,
    /^lw-/,
    // For pages.
    /^nhsuk-(body|body-s|body-l|lede-text|link|list|section-break|button-group|form-group)(--|$)/,
    /^nhsuk-grid-(row|column-(full|one-half|one-third|two-thirds))$/,
    /^nhsuk-u-(margin|padding)-(top|bottom)-[0-6]$/,
    /^nhsuk-u-(visually-hidden|nowrap|text-align-right|text-break-word|secondary-text-colour|font-weight-bold)$/,
    "nhsuk-u-frontend-not-supported-hidden",
    "nhsuk-frontend-supported",
    "js-enabled",
  ],
};
