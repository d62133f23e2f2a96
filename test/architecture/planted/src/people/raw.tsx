export function Raw() {
  return (
    <p>
      Hello there <input aria-label="Your name" />
      {"Good bye"}
    </p>
  );
}
