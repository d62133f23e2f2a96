/** Line drawings on a 24 by 24 grid; they take the colour of the text unless they carry their own. */
export const drawings = {
  mark: (
    <>
      <path d="M6 19.5C8 15 14 13.5 18 6" stroke="currentColor" stroke-width="1.8" stroke-dasharray="0.1 3.6" />
      <circle cx="5" cy="20" r="3.4" fill="#ffcb5c" stroke="none" />
      <circle cx="19" cy="5" r="3.4" fill="currentColor" stroke="none" />
    </>
  ),
  person: (
    <>
      <circle cx="12" cy="12" r="10" />
      <circle cx="12" cy="9.5" r="3.2" fill="currentColor" stroke="none" />
      <path d="M6 18.5c.6-3 2.8-4.5 6-4.5s5.4 1.5 6 4.5" fill="currentColor" stroke="none" />
    </>
  ),
  tick: <path d="m4.5 12.5 5 5 10-11" stroke-width="2.6" />,
  cross: <path d="m6 6 12 12M18 6 6 18" stroke-width="2.6" />,
  triangle: (
    <>
      <path d="M12 3 22 20.5H2z" fill="#ffb81c" stroke="#212b32" stroke-width="1.5" />
      <path d="M12 9.5v5" stroke="#212b32" stroke-width="2.2" />
      <circle cx="12" cy="17.6" r="1.3" fill="#212b32" stroke="none" />
    </>
  ),
  octagon: (
    <>
      <path d="M8 2h8l6 6v8l-6 6H8l-6-6V8z" fill="#b6232d" stroke="none" />
      <path d="M7.5 12h9" stroke="#fff" stroke-width="3" />
    </>
  ),
  warning: (
    <>
      <path d="M12 4 21.5 20h-19z" />
      <path d="M12 10v4.5M12 17.2v.1" />
    </>
  ),
  clock: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 7v5.5l3.5 1.5" />
    </>
  ),
  heart: <path d="M12 20.5S3.5 15.5 3.5 9.3A4.6 4.6 0 0 1 12 6.8a4.6 4.6 0 0 1 8.5 2.5c0 6.2-8.5 11.2-8.5 11.2Z" />,
  lock: (
    <>
      <rect x="4.5" y="10.5" width="15" height="10" rx="2" />
      <path d="M8 10.5V7.5a4 4 0 0 1 8 0v3" />
    </>
  ),
  phone: (
    <path d="M6.5 3.5h3l1.5 5-2 1.5a12 12 0 0 0 5 5l1.5-2 5 1.5v3a2.5 2.5 0 0 1-2.7 2.5A16 16 0 0 1 4 6.2 2.5 2.5 0 0 1 6.5 3.5Z" />
  ),
  message: <path d="M4 4.5h16v11.5H11l-4 4v-4H4z" />,
  pencil: <path d="m4 20 1-5L16 4l4 4L9 19zM13.5 6.5l4 4" />,
  chevron: <path d="m9 5 7 7-7 7" stroke-width="2.6" />,
  sound: <path d="M4 9.5v5h3.5L13 19V5L7.5 9.5zM16.5 9a4.5 4.5 0 0 1 0 6M19 6.5a8 8 0 0 1 0 11" />,
  walk: (
    <>
      <circle cx="13" cy="4" r="1.6" fill="currentColor" />
      <path d="m8.5 12 2-4.5 3 .5 1 3.5 3 1.5M12 11.5l-.5 3.5-3 6M12 15l3 2.5.5 3.5" />
    </>
  ),
  bottle: <path d="M10 2.5h4M10.5 2.5v3.5L8.5 9v10.5a2 2 0 0 0 2 2h3a2 2 0 0 0 2-2V9l-2-3V2.5M8.5 13h7" />,
  tent: <path d="M12 5 3 19h18zM12 11l-3.5 8h7z" />,
  brush: <path d="M20 4c-5 3-9 7-10.5 9.5l2 2C14 14 17.5 9 20 4ZM8.5 14.5c-2.5 0-2 4-5 4.5 3 2 7.5 1 7.5-2.5z" />,
  pot: <path d="M5 10.5h14v6.5a3 3 0 0 1-3 3H8a3 3 0 0 1-3-3zM2.5 10.5h19M9.5 3.5v3.5M14.5 3.5v3.5" />,
  glove: (
    <path d="M7 20.5h9v-4c2-1.5 3-3.5 3-6.5V8a4.5 4.5 0 0 0-4.5-4.5H10A4.5 4.5 0 0 0 5.5 8v4a4.5 4.5 0 0 0 1.5 3.5zM7 16.5h9M10 10.5h4.5a2 2 0 0 1 0 4H12" />
  ),
  music: (
    <>
      <path d="M9 17.5V5.5l10-2v12" />
      <circle cx="6.5" cy="17.5" r="2.5" />
      <circle cx="16.5" cy="15.5" r="2.5" />
    </>
  ),
  copy: (
    <>
      <rect x="9" y="9" width="11" height="11" rx="2" />
      <path d="M15 9V6a2 2 0 0 0-2-2H6a2 2 0 0 0-2 2v7a2 2 0 0 0 2 2h3" />
    </>
  ),
};
