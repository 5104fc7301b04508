import { ChoiceChips } from '../design/choice-chips.js';
import { DateField } from '../design/date-field.js';
import { Select } from '../design/select.js';
import { TextField } from '../design/text-field.js';
import { useWords } from '../language/words.js';
import { useNamedValues } from '../names/use-names.js';
import { type InputFault, importers } from '../plan-input/api-input.js';
import type { PlanInput } from '../plan-input/plan-input.js';
import { CertificatesField } from './fields/certificates-field.js';
import { navigatorWords } from './navigator.words.js';

interface Props {
  readonly input: PlanInput;
  change(changed: Partial<PlanInput>): void;
  faultOf(field: InputFault['field']): string | undefined;
}

/** Incoterms 2020; the rules are named by these codes in every language. */
const INCOTERMS = ['EXW', 'FCA', 'FAS', 'FOB', 'CFR', 'CIF', 'CPT', 'CIP', 'DAP', 'DPU', 'DDP'];

/** What makes a plan exact: the firm, the sale, the consignment. All of it is optional. */
export default function MoreDetails({ input, change, faultOf }: Props) {
  const say = useWords(navigatorWords);
  const valuesOf = useNamedValues();
  const { firm, sale, consignment } = input;
  const changeFirm = (changed: Partial<PlanInput['firm']>) => change({ firm: { ...firm, ...changed } });
  const changeSale = (changed: Partial<PlanInput['sale']>) => change({ sale: { ...sale, ...changed } });
  const changeShipment = (changed: Partial<PlanInput['consignment']>) =>
    change({ consignment: { ...consignment, ...changed } });
  const none = say('none');
  return (
    <div className="details">
      <fieldset>
        <legend>{say('firm')}</legend>
        <Select
          label={say('size')}
          options={valuesOf('FirmSize')}
          chosen={firm.size}
          onChoose={(size) => changeFirm({ size })}
          none={none}
          id="size"
        />
        <TextField
          label={say('employees')}
          value={firm.employees ?? ''}
          onChange={(employees) => changeFirm({ employees })}
          inputMode="numeric"
          fault={faultOf('employees')}
          id="employees"
        />
        <TextField
          label={say('sales')}
          value={firm.sales ?? ''}
          onChange={(sales) => changeFirm({ sales })}
          placeholder={say('moneyPlaceholder')}
          fault={faultOf('sales')}
          id="sales"
        />
        <TextField
          label={say('exports')}
          value={firm.exports ?? ''}
          onChange={(exports) => changeFirm({ exports })}
          placeholder={say('moneyPlaceholder')}
          fault={faultOf('exports')}
          id="exports"
        />
        <div className="wide">
          <CertificatesField held={firm.holds} onChange={(holds) => changeFirm({ holds })} />
        </div>
      </fieldset>
      <fieldset>
        <legend>{say('sale')}</legend>
        <Select
          label={say('transport')}
          options={valuesOf('Transport')}
          chosen={sale.transport}
          onChoose={(transport) => changeSale({ transport })}
          none={none}
          id="transport"
        />
        <Select
          label={say('buyer')}
          options={valuesOf('Buyer')}
          chosen={sale.buyer}
          onChoose={(buyer) => changeSale({ buyer })}
          none={none}
          id="buyer"
        />
        <Select
          label={say('shipmentForm')}
          options={valuesOf('ShipmentForm')}
          chosen={sale.form}
          onChoose={(form) => changeSale({ form })}
          none={none}
          id="form"
        />
        <Select
          label={say('importer')}
          options={valuesOf('Actor').filter(({ value }) => importers.some((importer) => importer === value))}
          chosen={sale.importer}
          onChoose={(importer) => changeSale({ importer })}
          none={none}
          id="importer"
        />
        <Select
          label={say('incoterm')}
          options={INCOTERMS.map((value) => ({ value, name: value }))}
          chosen={sale.incoterm}
          onChoose={(incoterm) => changeSale({ incoterm })}
          none={none}
          id="incoterm"
        />
        <DateField label={say('entry')} value={input.entryOn} onChange={(entryOn) => change({ entryOn })} id="entry" />
      </fieldset>
      <fieldset>
        <legend>{say('consignment')}</legend>
        <TextField
          label={say('value')}
          value={consignment.value ?? ''}
          onChange={(value) => changeShipment({ value })}
          placeholder={say('moneyPlaceholder')}
          fault={faultOf('value')}
          id="value"
        />
        <TextField
          label={say('quantity')}
          value={consignment.quantity ?? ''}
          onChange={(quantity) => changeShipment({ quantity })}
          inputMode="decimal"
          fault={faultOf('quantity')}
          id="quantity"
        />
        <TextField
          label={say('unit')}
          value={consignment.unit ?? ''}
          onChange={(unit) => changeShipment({ unit })}
          placeholder="kg"
          id="unit"
        />
        <div className="wide">
          <ChoiceChips
            label={say('prefer')}
            options={(['TIME', 'COST'] as const).map((value) => ({ value, name: say(value) }))}
            chosen={input.prefer ?? 'TIME'}
            onChoose={(prefer) => change({ prefer: prefer === 'COST' ? prefer : undefined })}
          />
        </div>
      </fieldset>
    </div>
  );
}
