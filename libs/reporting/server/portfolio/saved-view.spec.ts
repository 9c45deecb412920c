import { startTestServer, type TestPerson } from '@plumbline/testing';
import { rows } from '@plumbline/platform/server';

let server: Awaited<ReturnType<typeof startTestServer>>;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const VIEWS = '{ savedViews { id name address isDefault } }';
const PAYLOAD = '{ view { id name address isDefault } userErrors { code message path } }';

const as = (person: TestPerson) => {
  const send = async (verb: string, type: string, input: object) =>
    (
      await server
        .as(person)
        .execute(`mutation ($input: ${type}!) { ${verb}(input: $input) ${PAYLOAD} }`, { input })
    ).data[verb];
  return {
    list: async () => (await server.as(person).execute(VIEWS)).data.savedViews,
    save: (name: string, address: string, isDefault = false) =>
      send('saveView', 'SaveViewInput', { name, address, isDefault }),
    choose: (savedViewId: string | null) =>
      send('chooseDefaultView', 'ChooseDefaultViewInput', { savedViewId }),
    delete: (savedViewId: string) => send('deleteSavedView', 'DeleteSavedViewInput', { savedViewId }),
  };
};

it('keeps views under their names; the same name again replaces; one at most opens first', async () => {
  const city = await server.aCity();
  const director = as(await city.person('PLANNING_DIRECTOR'));
  const { view: late } = await director.save('Late first', '?layer=progress&sort=overdue', true);
  expect(late).toMatchObject({ address: '?layer=progress&sort=overdue', isDefault: true });
  const { view: police } = await director.save('Police', '?name=police', true);
  expect(await director.list()).toMatchObject([
    { name: 'Late first', isDefault: false },
    { name: 'Police', isDefault: true },
  ]);
  await director.save('police', '?name=police&quarters=12');
  expect(await director.list()).toMatchObject([
    { name: 'Late first' },
    { id: police.id, name: 'police', address: '?layer=reporting&name=police&quarters=12', isDefault: true },
  ]);
  await director.choose(late.id);
  expect((await director.list()).map((one: { isDefault: boolean }) => one.isDefault)).toEqual([true, false]);
  await director.choose(null);
  expect((await director.list()).some((one: { isDefault: boolean }) => one.isDefault)).toBe(false);
  expect((await director.delete(late.id)).userErrors).toEqual([]);
  expect(await director.list()).toMatchObject([{ name: 'police' }]);
  const trail = await city.asSystem(() =>
    rows<{ action: string; says: string }>(
      "select action, summary || detail::text as says from audit_event where subject_type = 'saved_view' order by at, id",
    ),
  );
  expect(trail.map(({ action }) => action)).toEqual([
    ...['portfolio:save-view', 'portfolio:save-view', 'portfolio:save-view'],
    ...['portfolio:choose-default-view', 'portfolio:choose-default-view', 'portfolio:delete-view'],
  ]);
  // A name is a person's own words: the trail says what happened without it.
  expect(trail.filter(({ says }) => /police|late first/i.test(says))).toEqual([]);
});

it('keeps of an address only what the page itself can say', async () => {
  const city = await server.aCity();
  const { view } = await as(await city.person('PLANNING_MANAGER')).save(
    'Odd',
    'https://elsewhere.example/?area=Health&next=//evil.example',
  );
  expect(view.address).toBe('?layer=reporting');
});

it('are a person’s own: nobody else lists, chooses or deletes them, and departments keep none', async () => {
  const city = await server.aCity();
  const team = await city.team();
  const director = as(await city.person('PLANNING_DIRECTOR'));
  const { view } = await director.save('Mine', '?sort=age', true);
  const other = as(await city.person('PLANNING_DIRECTOR'));
  expect(await other.list()).toEqual([]);
  for (const answer of [await other.choose(view.id), await other.delete(view.id)]) {
    expect(answer.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['savedViewId'] }]);
  }
  // The same name is free for everybody, and a default of one's own takes nobody else's away.
  expect((await other.save('Mine', '?sort=name', true)).userErrors).toEqual([]);
  expect(await director.list()).toMatchObject([
    { name: 'Mine', address: '?layer=reporting&sort=age', isDefault: true },
  ]);
  const lead = server.as(await city.person('DEPARTMENT_LEAD', team));
  expect((await lead.execute(VIEWS)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});

it('a view needs a name', async () => {
  const city = await server.aCity();
  const { userErrors } = await as(await city.person('PLANNING_DIRECTOR')).save(' ', '?sort=age');
  expect(userErrors).toMatchObject([{ path: ['name'] }]);
  expect(userErrors[0].message).toContain('Name of the view');
});
