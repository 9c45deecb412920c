// Advice stands below the box without script too, names what was found and the way out, and never says so of plain text.
import { renderToStaticMarkup } from 'react-dom/server';
import { wordsOfNames } from '../evidence/file.form';
import { AdvisedTextArea, AdvisedTextField, type Audience } from './advised-text';
import { TextRuleScope } from './text-rule';

const rule = { threshold: 10, groupLabels: ['Garifuna'] };
const area = (text: string, audience: Audience = 'PUBLIC') =>
  renderToStaticMarkup(
    <TextRuleScope rule={rule}>
      <AdvisedTextArea audience={audience} name="note" label="Note" limit={500} defaultValue={text} />
    </TextRuleScope>,
  );
const read = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

it('names what was found, why, and the way out; and belongs to its box', () => {
  const html = area('Call Maria at 215-555-0134. We placed 4 Garifuna residents.');
  const words = read(html);
  expect(words).toContain('This may not be published as it is');
  expect(words).toContain('“215-555-0134”: This looks like a phone number.');
  expect(words).toContain('“4 Garifuna”: This is a small number beside the name of a group.');
  expect(words).toContain('Say it without the person');
  expect(words).toContain('Leave the number out, or speak of a larger group.');
  expect(words).toContain('You can save it as it is');
  expect(html).toMatch(/<textarea[^>]*aria-describedby="note-below"/);
  expect(html).toMatch(/id="note-below"[^]*pl-text-advice/);
  // What stood there already is read with the box, not called out when the page comes.
  expect(html).toMatch(/role="status"><\/p>/);
  expect(html).not.toContain('aria-invalid');
});

it('says of words for reviewers that only they read them', () => {
  const words = read(area('Write to a@b.example.', 'REVIEWERS'));
  expect(words).toContain('This must not become public as it is');
  expect(words).toContain('Only your team and its reviewers read this.');
});

it('counts no more than three, once each', () => {
  const words = read(area('a@b.example a@b.example c@d.example e@f.example g@h.example'));
  expect(words.split('This looks like an e-mail address').length - 1).toBe(2);
  expect(words).toContain('There is more like it in this text.');
});

it('is silent about plain text, and where there is no rule', () => {
  expect(area('We opened 4 sites in 2026 under Title VI.')).not.toContain('pl-text-advice');
  const bare = renderToStaticMarkup(
    <AdvisedTextField audience="PUBLIC" name="title" label="Title" defaultValue="Call 215-555-0134" />,
  );
  expect(bare).not.toContain('pl-text-advice');
});

it('says it of what was sent before, where the box is empty again, and of names of files', () => {
  const html = renderToStaticMarkup(
    <TextRuleScope rule={rule}>
      <AdvisedTextArea
        audience="PUBLIC"
        name="reason"
        label="Reason"
        defaultValue=""
        sent="Ms. Alvarez was late."
      />
    </TextRuleScope>,
  );
  expect(read(html)).toContain('“Ms. Alvarez”: This looks like the name of a person.');
  expect(html).toMatch(/<textarea[^>]*><\/textarea>/);
  expect(wordsOfNames(['Ms_Alvarez.pdf', 'Call_215-555-0134.docx'])).toBe('Ms Alvarez\nCall 215-555-0134');
});
