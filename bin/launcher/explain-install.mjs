/** What npm or the system said while installing, put in words for the person at the keyboard; nothing when unknown. */
export function explainInstall(said, folder) {
  return causes.find(([pattern]) => pattern.test(said))?.[1](folder);
}

const causes = [
  [
    /ENOSPC|no space left/i,
    (folder) => `The disk that holds ${folder} is full. Linkway needs about 700 MB; make room and start again.`,
  ],
  [
    /EACCES|EPERM|EROFS|permission denied/i,
    (folder) =>
      `Linkway may not write to ${folder}. Start it as the user who owns that folder, or from a copy of your own.`,
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|network/i,
    () =>
      `Linkway could not fetch what it needs: npm's registry cannot be reached. It needs the internet for its first start ` +
      `only. Check the connection (or npm's proxy settings) and start again.`,
  ],
  [
    /CERT_|certificate|SELF_SIGNED/i,
    () =>
      `npm does not trust the registry's certificate. Behind a company proxy, tell Node its certificate: ` +
      `NODE_EXTRA_CA_CERTS=/path/to/company.pem npm start`,
  ],
];
