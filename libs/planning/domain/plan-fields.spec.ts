import { Refusals } from '@plumbline/platform/domain';
import { checkedFields, writing, type SentField } from './plan-fields';

const sent = (field: SentField['field'], seen: string | null, value: string | null): SentField => ({
  field,
  seen,
  value,
});

describe('what becomes of a field that was sent', () => {
  it.each<[string, string | null, string | null, string | null, 'written' | 'kept' | 'contested']>([
    ['an empty field is filled', null, null, 'a', 'written'],
    ['a field is emptied', 'a', 'a', null, 'written'],
    ['what stands is sent again, whatever was seen', 'a', 'b', 'a', 'kept'],
    ['somebody else wrote meanwhile', 'b', 'a', 'c', 'contested'],
    ['somebody else emptied it meanwhile', null, 'a', 'c', 'contested'],
    ['both wrote the same', 'b', 'a', 'b', 'kept'],
  ])('%s', (_says, kept, seen, value, outcome) => {
    const { change, conflicts } = writing({ text: kept }, [sent('text', seen, value)]);
    expect('text' in change).toBe(outcome === 'written');
    expect(conflicts).toEqual(outcome === 'contested' ? [{ field: 'text', yours: value, theirs: kept }] : []);
  });

  it('decides each field by itself', () => {
    const result = writing({ text: 'theirs', horizon: null }, [
      sent('text', 'old', 'mine'),
      sent('horizon', null, 'Short'),
    ]);
    expect(result.change).toEqual({ horizon: 'Short' });
    expect(result.conflicts.map(({ field }) => field)).toEqual(['text']);
  });
});

describe('the shape of a field', () => {
  it('is cleaned before it is compared', () => {
    expect(checkedFields('GOAL', [sent('text', 'a\r\nb ', '  a\r\nb')])).toEqual([
      sent('text', 'a\nb', 'a\nb'),
    ]);
  });

  it('names everything that is wrong at once, each by its label', () => {
    const wrong = () =>
      checkedFields('GOAL', [
        sent('text', null, ' '),
        sent('horizon', null, 'two\nlines'),
        sent('ownerRole', null, 'Chief'),
      ]);
    expect(wrong).toThrow(Refusals);
    expect(wrong).toThrow(
      /“What shall change” is empty.*“Horizon” has a line break.*“ownerRole” is no field/,
    );
  });
});
