import { Option } from 'commander';
import { describe, expect, it } from 'vitest';
import { LandfallCommand } from '../../src/cli/command.js';
import { wordsIn } from '../../src/cli/plan/words.js';

/** What the program prints for a command line that it cannot read. */
async function refusal(line: string, language: string): Promise<string> {
  let printed = '';
  const program = new LandfallCommand(wordsIn(language), 'landfall')
    .exitOverride()
    .configureOutput({ writeErr: (text) => (printed += text) })
    .showSuggestionAfterError();
  program
    .command('plan')
    .requiredOption('--to <country>')
    .addOption(new Option('--format <format>').choices(['text', 'md']));
  program.command('backup').argument('<destination>');
  await expect(program.parseAsync(line.split(' '), { from: 'user' })).rejects.toThrow();
  return printed.replace(/\n\(.*--help.*\)\n$/, '');
}

describe('an error of the command line', () => {
  it.each([
    [
      'plann',
      'error: There is no command "plann". Did you mean "plan"?',
      '오류: "plann" 명령이 없습니다. 혹시 "plan"입니까?',
    ],
    [
      'plan --to DE --fromat md',
      'error: There is no option "--fromat". Did you mean "--format"?',
      '오류: "--fromat" 옵션이 없습니다. 혹시 "--format"입니까?',
    ],
    ['plan', 'error: The option "--to <country>" is missing.', '오류: "--to <country>" 옵션을 반드시 지정하십시오.'],
    [
      'plan --to',
      'error: The option "--to <country>" needs a value.',
      '오류: "--to <country>" 옵션에 값을 입력하십시오.',
    ],
    [
      'plan --to DE --format xml',
      'error: The option "--format <format>" cannot be "xml". Use text or md.',
      '오류: "--format <format>" 옵션에 "xml" 값을 사용할 수 없습니다. text 또는 md 중 하나를 입력하십시오.',
    ],
    ['backup', 'error: The argument "destination" is missing.', '오류: "destination" 인수를 입력하십시오.'],
    [
      'backup a b',
      'error: There are 2 arguments, but the command takes only 1.',
      '오류: 인수를 1개까지 받는 명령입니다. 입력한 인수는 2개입니다.',
    ],
    [
      'plan --to DE extra',
      'error: There is 1 argument, but the command takes none.',
      '오류: 인수를 받지 않는 명령입니다. 입력한 인수는 1개입니다.',
    ],
    ['plan --to DE --{x,plural', 'error: There is no option "--{x,plural".', '오류: "--{x,plural" 옵션이 없습니다.'],
  ])('of "%s" is in the language of the user', async (line, english, korean) => {
    expect(await refusal(line, 'en')).toBe(english);
    expect(await refusal(line, 'ko')).toBe(korean);
  });
});
