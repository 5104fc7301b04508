/** Where something was stated. `file` is a seed file with its folder, `seed/eu/ai-act.yaml`; lines count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** Something that is wrong, with the rule that it breaks. */
export interface Fault {
  readonly place: Place;
  readonly rule: string;
  /** What is wrong, quoting what was given, and what would be right. */
  readonly message: string;
}

/** Takes note of a fault and goes on. */
export type Report = (place: Place, message: string) => void;

/** `seed/eu/ai-act.yaml:12: what is wrong, what would be right` */
export function faultText({ place, message }: Fault): string {
  return `${placeText(place)}: ${message}`;
}

/** What has no lines, such as the published knowledge, stands as it is. */
export function placeText({ file, line }: Place): string {
  return line > 0 ? `${file}:${line}` : file;
}

/** By file, then line, each once: a file's own `cites` is read for each of its nodes. */
export function inOrder(faults: readonly Fault[]): Fault[] {
  const once = new Map(faults.map((fault) => [faultText(fault), fault]));
  return [...once.values()].sort(
    (a, b) => compare(a.place.file, b.place.file) || a.place.line - b.place.line || compare(a.message, b.message),
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
