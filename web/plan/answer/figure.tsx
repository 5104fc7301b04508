import { Unknown } from '../../design/status.js';

/** A head figure, or that it is not on record. */
export const Figure = ({ text }: { readonly text: string | undefined }) =>
  text === undefined ? <Unknown /> : <p className="big">{text}</p>;
