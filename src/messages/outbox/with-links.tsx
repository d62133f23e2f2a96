const address = /(https?:\/\/[^\s<>"]+)/;

/** Plain text of a message as paragraphs, with its web addresses as links. */
export function WithLinks({ text }: { text: string }) {
  return (
    <>
      {text.split(/\n{2,}/).map((paragraph) => (
        <p>
          {paragraph.split("\n").map((line, index) => (
            <>
              {index > 0 && <br />}
              {line.split(address).map((part, at) =>
                at % 2 === 1 ? (
                  <a href={part} class="nhsuk-u-text-break-word">
                    {part}
                  </a>
                ) : (
                  part
                ),
              )}
            </>
          ))}
        </p>
      ))}
    </>
  );
}
