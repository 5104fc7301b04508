import './skeleton.css';

interface Props {
  /** Height and width in CSS units: the size of what comes, so that nothing jumps. */
  readonly height: string;
  readonly width?: string;
}

/** Holds the place of what is being loaded. */
export const Skeleton = ({ height, width = '100%' }: Props) => (
  <span className="sk" aria-hidden="true" style={{ height, width }} />
);
