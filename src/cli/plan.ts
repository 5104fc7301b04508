import { type Command, Option } from 'commander';
import type { Config } from '../config.js';
import { ask } from './ask.js';
import { CliPlanDocument } from './generated/operations.js';
import { type Format, formats, print } from './plan/print.js';
import { terminalOf } from './plan/terminal.js';
import { type PlanOptions, planVariables } from './plan/variables.js';

interface PrintOptions {
  readonly format: Format;
  readonly details?: boolean;
}

const examples = `
Examples:
  landfall plan --to US --hs 330499 --trait trait/sunscreen=yes
  landfall plan --to DE --hs 850760 --as-of 2026-07-01 --entry-on 2026-09-15 --value 50000EUR
  landfall plan --to VN --class intangible/technology-licence --exports 300000USD --details`;

export function planCommand(program: Command, config: () => Config): void {
  program
    .command('plan')
    .description('the way into a market: steps, order, duty, cost and support')
    .requiredOption('--to <country>', 'destination, ISO 3166-1 alpha-2')
    .option('--hs <code>', 'what is exported: 2, 4 or 6 digits of HS 2022')
    .option('--class <id>', 'or a class: intangible/ai-recruiting, hts/85076000')
    .option('--product <id>', 'or a product')
    .option('--cpc <code>', 'or a CPC service class')
    .addOption(new Option('--mode <how>', 'how it is supplied').choices(['goods', 'service', 'software', 'licence']))
    .option('--from <country>', 'customs origin', 'KR')
    .option('--dispatch-from <country>', 'where it leaves, when not the origin')
    .option('--as-of <day>', 'work starts and the law is read; today when absent')
    .option('--entry-on <day>', 'goods enter; as-of when absent')
    .addOption(new Option('--prefer <what>', 'among alternatives').choices(['time', 'cost']).default('time'))
    .option(
      '--holds <ids...>',
      'requirements that the firm holds, each with its end if it has one: id or id:2027-01-31',
    )
    .option(
      '--trait <answers...>',
      'answers to questions: trait/sunscreen=yes, trait/company-sales=500000, trait/x=OPTION',
    )
    .option('--value <amount>', 'value of the consignment: 12000USD')
    .option('--quantity <amount>', 'how much of it: 500kg')
    .option('--company <id>', 'a firm that the knowledge base holds')
    .option('--based-in <country>', 'where the firm sits, when not at the origin')
    .option('--exports <amount>', "the firm's exports of the last year: 300000USD")
    .option('--sales <amount>', "the firm's sales of the last year: 2000000000KRW")
    .option('--employees <number>', 'people that the firm employs')
    .addOption(new Option('--format <format>', 'how it is printed').choices([...formats]).default('text'))
    .option('--details', 'every reason, helper and source of a step')
    .addHelpText('after', examples)
    .action(async (options: PlanOptions & PrintOptions) => {
      const say = (line: string) => process.stderr.write(`${line}\n`);
      const { entryPlan } = await ask(config(), CliPlanDocument, planVariables(options), say);
      const depth = options.details ? 'full' : 'short';
      process.stdout.write(`${print(entryPlan, options.format, depth, terminalOf(process.stdout))}\n`);
    });
}
