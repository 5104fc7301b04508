import { type Command, Option } from 'commander';
import { clockIn } from '../clock.js';
import { messages } from '../messages/messages.js';
import { ask } from './ask.js';
import type { CommandLine } from './command-line.js';
import { CliPlanDocument } from './generated/operations.js';
import { withoutFaults } from './plan/option-faults.js';
import { optionReadings } from './plan/option-readings.js';
import { type Format, formats, print } from './plan/print.js';
import { terminalOf } from './plan/terminal.js';
import { firmSizes, type PlanOptions, readOptions, saleOptions } from './plan/variables.js';

interface PrintOptions {
  readonly format: Format;
  readonly details?: boolean;
}

const examples = `  landfall plan --to US --hs 330499 --trait trait/sunscreen=yes
  landfall plan --to DE --hs 850760 --as-of 2026-07-01 --entry-on 2026-09-15 --value 50000EUR
  landfall plan --to DE --hs 330499 --transport post --buyer consumer --form parcel --value 60EUR
  landfall plan --to VN --class intangible/technology-licence --exports 300000USD --details`;

export function planCommand(program: Command, { config, language, words }: CommandLine): void {
  const { say } = words;
  program
    .command('plan')
    .description(say(messages.cli.plan()))
    .requiredOption('--to <country>', say(messages.cli.planTo()))
    .option('--hs <code>', say(messages.cli.planHs()))
    .option('--class <id>', say(messages.cli.planClass()))
    .option('--product <id>', say(messages.cli.planProduct()))
    .option('--cpc <code>', say(messages.cli.planCpc()))
    .addOption(
      new Option('--mode <how>', say(messages.cli.planMode())).choices(['goods', 'service', 'software', 'licence']),
    )
    .addOption(new Option('--transport <means>', say(messages.cli.planTransport())).choices(saleOptions.transport))
    .addOption(new Option('--buyer <who>', say(messages.cli.planBuyer())).choices(saleOptions.buyer))
    .addOption(new Option('--form <form>', say(messages.cli.planForm())).choices(saleOptions.form))
    .addOption(new Option('--importer <who>', say(messages.cli.planImporter())).choices(saleOptions.importer))
    .option('--incoterm <rule>', say(messages.cli.planIncoterm()))
    .option('--from <country>', say(messages.cli.origin()), 'KR')
    .option('--dispatch-from <country>', say(messages.cli.planDispatchFrom()))
    .option('--as-of <day>', say(messages.cli.planAsOf()))
    .option('--entry-on <day>', say(messages.cli.planEntryOn()))
    .addOption(new Option('--prefer <what>', say(messages.cli.planPrefer())).choices(['time', 'cost']).default('time'))
    .option('--holds <ids...>', say(messages.cli.planHolds()))
    .option('--trait <answers...>', say(messages.cli.planTrait()))
    .option('--value <amount>', say(messages.cli.planValue()))
    .option('--quantity <amount>', say(messages.cli.planQuantity()))
    .option('--company <id>', say(messages.cli.planCompany()))
    .option('--based-in <country>', say(messages.cli.planBasedIn()))
    .option('--exports <amount>', say(messages.cli.planExports()))
    .option('--sales <amount>', say(messages.cli.planSales()))
    .addOption(new Option('--size <size>', say(messages.cli.planSize())).choices([...firmSizes]))
    .option('--employees <number>', say(messages.cli.planEmployees()))
    .addOption(new Option('--format <format>', say(messages.cli.planFormat())).choices([...formats]).default('text'))
    .option('--details', say(messages.cli.planDetails()))
    .addHelpText('after', `\n${say(messages.cli.examples())}\n${examples}`)
    .action(async (options: PlanOptions & PrintOptions) => {
      const note = (line: string) => process.stderr.write(`${line}\n`);
      const depth = options.details ? 'full' : 'short';
      // What each answer changes takes a plan for each answer, so it is asked for only where it is shown.
      const { input, faults } = readOptions(options);
      const variables = { input, effects: depth === 'full' };
      const found = config();
      const { entryPlan } = await withoutFaults(faults, () => ask(found, CliPlanDocument, variables, note, language));
      const { dayOf } = clockIn(found.timeZone);
      const readings = [...entryPlan.readings, ...optionReadings(options, input, say)];
      process.stdout.write(
        `${print({ ...entryPlan, readings }, { format: options.format, depth, language, dayOf }, terminalOf(process.stdout))}\n`,
      );
    });
}
