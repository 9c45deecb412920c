import { compileMessage } from '@lingui/message-utils/compileMessage';
import { SOURCE_LANGUAGE, catalogueEntries } from '@plumbline/language/domain';
import { putTogether } from './put-together';
import { takenApart } from './taken-apart';

it.each([
  "It's plain",
  "{name}'s list",
  "'{name}' is quoted",
  "two '' quotes",
  "'",
  '',
  '{a}{b}',
  '# {n} #',
  '<0>x</0>',
])('%s is read as the parser reads it', (message) => {
  const said = (parts: ReturnType<typeof takenApart>) =>
    putTogether(parts, { name: 'N', a: 1, b: 2, n: 3 }, 'en-US');
  expect(said(takenApart(message))).toBe(said(compileMessage(message)));
});

it('reads every message of the product as the parser does', async () => {
  const entries = await catalogueEntries('es');
  const values = new Proxy(
    {},
    { getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true, value: 2 }), get: () => 2 },
  );
  const said = (parts: ReturnType<typeof takenApart>) => putTogether(parts, values, 'en-US');
  const differing = entries.filter(({ source }) => said(takenApart(source)) !== said(compileMessage(source)));
  expect([SOURCE_LANGUAGE, differing]).toEqual(['en', []]);
});
