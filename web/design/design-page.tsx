import { type ReactNode, useState } from 'react';
import { Bar } from './bar.js';
import { Button } from './button.js';
import { ChoiceChips } from './choice-chips.js';
import { ComboBox } from './combo-box.js';
import { ConfidenceMark } from './confidence.js';
import { DateField } from './date-field.js';
import { Dialog } from './dialog.js';
import { Disclosure } from './disclosure.js';
import { Legend } from './legend.js';
import { Note } from './note.js';
import { Select } from './select.js';
import { Skeleton } from './skeleton.js';
import { Slider } from './slider.js';
import { CoverageMark, CriticalMark, StepStatusMark, Unknown, VerdictStatus } from './status.js';
import './table.css';
import { TextField } from './text-field.js';

/** All components in light and dark, with made-up values; only in development. */
export default function DesignPage() {
  return (
    <div className="wrap">
      <h1>Design</h1>
      <div className="design">
        <Samples theme="light" />
        <Samples theme="dark" />
      </div>
    </div>
  );
}

const fruits = [
  { id: 'apple', name: 'Apple', note: '0808' },
  { id: 'pear', name: '배', note: '0808' },
];
const sizes = [
  { value: 'small', name: 'Small' },
  { value: 'large', name: '큰' },
] as const;

function Samples({ theme }: { readonly theme: 'light' | 'dark' }) {
  const [chosen, setChosen] = useState<string | null>('apple');
  const [size, setSize] = useState<'small' | 'large'>('small');
  const [text, setText] = useState('330 499');
  const [day, setDay] = useState<string | undefined>('2026-12-01');
  const [weight, setWeight] = useState(60);
  return (
    <section className="stack" data-theme={theme} style={{ background: 'var(--page)', color: 'var(--ink)' }}>
      <h2>{theme}</h2>
      <Sample name="Button">
        <Button look="primary">Show the plan</Button> <Button>Print</Button> <Button look="quiet">Change</Button>{' '}
        <Button look="danger">Remove</Button> <Button isDisabled>Sending</Button>
      </Sample>
      <Sample name="TextField">
        <TextField label="Employees" hint="A number" value={text} onChange={setText} />
        <TextField label="HS code" value={text} onChange={setText} fault="Write 4 to 10 digits, such as 3304.99." />
      </Sample>
      <Sample name="ComboBox, Select, DateField">
        <ComboBox label="Fruit" items={fruits} chosen={chosen} onChoose={setChosen} empty="Nothing" />
        <Select
          label="Size"
          options={sizes}
          chosen={size}
          onChoose={(value) => setSize(value === 'large' ? 'large' : 'small')}
          none="not said"
        />
        <DateField label="Day" value={day} onChange={setDay} />
      </Sample>
      <Sample name="ChoiceChips, Slider">
        <ChoiceChips<'small' | 'large'> label="Size" options={sizes} chosen={size} onChoose={setSize} />
        <Slider label="Weight" value={weight} onChange={setWeight} />
      </Sample>
      <Sample name="Status">
        {(['OPEN', 'CONDITIONAL', 'BLOCKED', 'UNKNOWN'] as const).map((verdict) => (
          <VerdictStatus key={verdict} verdict={verdict} />
        ))}
        {(['REQUIRED', 'CONDITIONAL', 'OPTIONAL', 'SATISFIED', 'MET', 'ALTERNATIVE'] as const).map((status) => (
          <StepStatusMark key={status} status={status} />
        ))}
        <CriticalMark />
        {(['COVERED', 'PARTLY', 'NO_DATA'] as const).map((level) => (
          <CoverageMark key={level} level={level} />
        ))}
        <Unknown />
      </Sample>
      <Sample name="Confidence">
        {(['OFFICIAL', 'SECONDARY', 'UNREVIEWED', 'NONE', 'CONFLICTING'] as const).map((confidence) => (
          <ConfidenceMark key={confidence} confidence={confidence} />
        ))}
      </Sample>
      <Note sign="Note">A remark.</Note>
      <Note sign="Warning" kind="care">
        A warning.
      </Note>
      <Note sign="Error" kind="stop">
        An error.
      </Note>
      <Note sign="Saved" kind="go">
        What is done.
      </Note>
      <Sample name="Bar, Legend">
        <Bar max={100} from={0} to={60} look="total" />
        <Bar max={100} from={20} to={40} upTo={70} />
        <Bar max={100} from={0} to={30} runsOn look="total" />
        <Bar max={100} from={0} to={80} look="open" />
        <Legend entries={[{ sample: <Unknown />, word: 'not on record' }]} />
      </Sample>
      <Sample name="Disclosure, Dialog, Skeleton">
        <Disclosure summary="More">Folded</Disclosure>
        <Dialog title="Remove the plan?" trigger={<Button>Open the dialog</Button>}>
          {(close) => <Button onPress={close}>Close</Button>}
        </Dialog>
        <Skeleton height="2rem" />
      </Sample>
    </section>
  );
}

const Sample = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div className="stack">
    <h3>{name}</h3>
    <div className="row">{children}</div>
  </div>
);
