import { Unknown } from '../../design/status.js';
import { useWords } from '../../language/words.js';
import { stepAnchor } from '../step/step-anchor.js';
import { proofsWords } from './proofs.words.js';

interface Props {
  readonly proofs: readonly { readonly id: string; readonly name: string }[];
  /** Whether an agreement grants the rate, and so asks for a proof. */
  readonly isUnderAgreement: boolean;
}

/** The papers that a rate asks for, each with the way to its step. */
export function Proofs({ proofs, isUnderAgreement }: Props) {
  const say = useWords(proofsWords);
  if (proofs.length === 0) return isUnderAgreement ? <Unknown /> : say('noProof');
  return (
    <>
      {proofs.length > 1 && say('papers')}
      <ul>
        {proofs.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${stepAnchor(id)}`}>{name}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
