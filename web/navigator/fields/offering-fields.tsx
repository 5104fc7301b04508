import { ChoiceChips } from '../../design/choice-chips.js';
import { useWords } from '../../language/words.js';
import { offeringKinds, type PlanInput } from '../../plan-input/plan-input.js';
import { fieldWords } from './fields.words.js';
import { typedCode } from './offering-choice.js';
import { OfferingField } from './offering-field.js';

interface Props {
  readonly input: PlanInput;
  change(changed: Partial<PlanInput>): void;
  readonly fault?: string | undefined;
}

/** What is sold: its kind, and the word or code. */
export function OfferingFields({ input, change, fault }: Props) {
  const say = useWords(fieldWords);
  return (
    <div className="what">
      <ChoiceChips
        label={say('kind')}
        isLabelHidden
        options={offeringKinds.map((value) => ({ value, name: say(value) }))}
        chosen={input.kind}
        onChoose={(kind) => change({ kind, offering: typedCode(input.typed ?? '', kind) })}
      />
      <OfferingField
        label={say('what')}
        kind={input.kind}
        typed={input.typed ?? input.offering?.value ?? ''}
        chosen={input.offering}
        onType={(typed, offering) => change({ typed, offering })}
        onChoose={(offering, typed) => change({ typed, offering })}
        fault={fault}
      />
    </div>
  );
}
