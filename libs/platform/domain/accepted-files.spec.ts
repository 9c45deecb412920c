import { kindByName, plainFileName, problemWithFile, sizeText } from './accepted-files';

const MB = 1_000_000;

test.each([
  ['Minutes of May.PDF', 'application/pdf'],
  ['photo.jpeg', 'image/jpeg'],
  ['table.csv', 'text/csv'],
  ['archive.tar.gz', undefined],
  ['no ending', undefined],
  ['double.pdf.exe', undefined],
])('%s promises %s', (name, type) => {
  expect(kindByName(name)?.mediaType).toBe(type);
});

test.each([
  [
    'plan.pdf',
    61 * MB,
    /^“plan.pdf” is 61 MB large. The limit is 50 MB. Make it smaller or split it, or add a link/,
  ],
  ['plan.pdf', 0, /^“plan.pdf” is empty. Choose the file again.$/],
  ['old.xls', 10, /^“old.xls” is not a kind of file we can take. Save it as .xlsx or PDF.$/],
  ['page.html', 10, /Save the page as a PDF, or add its address as a link/],
  ['program.exe', 10, /Send it as a PDF, picture/],
])('%s of %d bytes is refused by name, with the reason and the way out', (name, bytes, sentence) => {
  expect(problemWithFile(name, bytes, 50 * MB)).toMatch(sentence);
});

test('a file at the limit is taken', () => {
  expect(problemWithFile('plan.pdf', 50 * MB, 50 * MB)).toBeNull();
});

test.each([
  [12, '12 bytes'],
  [1500, '2 kB'],
  [450_000, '0.5 MB'],
  [1_250_000, '1.3 MB'],
  [50 * MB, '50 MB'],
])('%d bytes are %s', (bytes, words) => {
  expect(sizeText(bytes)).toBe(words);
});

test.each([
  ['C:\\Users\\me\\plan.pdf', 'plan.pdf'],
  ['../../etc/passwd.txt', 'passwd.txt'],
  ['plan\u202efdp.exe', 'planfdp.exe'],
  ['  two   spaces.pdf ', 'two spaces.pdf'],
  ['...hidden.pdf', 'hidden.pdf'],
  ['', 'file'],
  [`${'x'.repeat(300)}.pdf`, `${'x'.repeat(140)}.pdf`],
])('%j is kept as %j', (raw, name) => {
  expect(plainFileName(raw)).toBe(name);
});
