interface Props {
  readonly text: string;
  readonly typed: string;
}

/** A text with what was typed in bold, where it has it. */
export function MarkedText({ text, typed }: Props) {
  const at = typed === '' ? -1 : text.toLowerCase().indexOf(typed.toLowerCase());
  if (at < 0) return <span>{text}</span>;
  const end = at + typed.length;
  return (
    <span>
      {text.slice(0, at)}
      <b>{text.slice(at, end)}</b>
      {text.slice(end)}
    </span>
  );
}
