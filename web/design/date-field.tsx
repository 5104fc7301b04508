import { type DateValue, parseDate } from '@internationalized/date';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  Label,
  Popover,
} from 'react-aria-components';
import { readDayText } from '../../src/written/day-text.js';
import { useWords } from '../language/words.js';
import { dateFieldWords } from './date-field.words.js';
import './date-field.css';
import './field.css';

interface Props {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  /** A day in a form that the API reads; undefined for none. */
  readonly value: string | undefined;
  /** Tells an ISO day. */
  onChange(day: string | undefined): void;
  readonly id?: string;
}

/** A day, typed part by part in the order of the language, or chosen from a calendar. */
export function DateField({ label, isLabelHidden = false, value, onChange, id }: Props) {
  const say = useWords(dateFieldWords);
  return (
    <DatePicker
      className="field"
      {...(id === undefined ? {} : { id })}
      value={dayIn(value)}
      onChange={(day) => onChange(day?.toString())}
      granularity="day"
      shouldForceLeadingZeros
    >
      <Label className={isLabelHidden ? 'vh' : 'label'}>{label}</Label>
      <Group className="input date">
        <DateInput className="date-parts">
          {(segment) => <DateSegment className="date-part" segment={segment} />}
        </DateInput>
        <Button className="date-open" aria-label={say('open')}>
          <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
            <path d="M2 4h12v10H2zM2 7h12M5 2v3M11 2v3" fill="none" stroke="currentColor" strokeWidth="1.3" />
          </svg>
        </Button>
      </Group>
      <Popover className="listbox">
        <Dialog className="calendar">
          <Calendar>
            <header>
              <Button slot="previous">←</Button>
              <Heading level={2} />
              <Button slot="next">→</Button>
            </header>
            <CalendarGrid>{(day) => <CalendarCell className="calendar-day" date={day} />}</CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  );
}

/** A day that cannot be read is none: the API names what was wrong with one in an address. */
function dayIn(text: string | undefined): DateValue | null {
  const day = text === undefined ? undefined : readDayText(text);
  return typeof day === 'string' ? parseDate(day) : null;
}
