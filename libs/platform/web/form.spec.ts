import { formOf, formText } from './form';

const sent = (type: string, body: string) =>
  new Request('http://plumbline.test/log-in', { method: 'POST', headers: { 'content-type': type }, body });

test('a form is read as it was typed', async () => {
  const form = await formOf(sent('application/x-www-form-urlencoded', 'email=a%40b.example&note=+two+'));
  expect(formText(form, 'email')).toBe('a@b.example');
  expect(formText(form, 'note')).toBe(' two ');
  expect(formText(form, 'other')).toBe('');
});

test.each([
  ['a body of another kind', 'application/json', '{}'],
  ['a body without a kind', '', 'email=a'],
  ['a form in parts without their boundary', 'multipart/form-data', 'x'],
  [
    'a form of which the end is missing',
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form',
  ],
])('%s is refused, and says that nothing was changed', async (_what, type, body) => {
  const refusal = await formOf(sent(type, body)).catch((thrown: unknown) => thrown);
  expect(refusal).toBeInstanceOf(Response);
  expect((refusal as Response).status).toBe(400);
  expect(await (refusal as Response).json()).toEqual({
    title: 'The form did not arrive whole',
    message: 'Nothing was changed. Go back and send it again.',
  });
});
