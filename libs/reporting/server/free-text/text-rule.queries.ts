// What this city means by a small number and by a group, where texts are looked through.
import { rows } from '@plumbline/platform/server';

/** The city's own small number and the labels of its own groups; a place is no group of people. */
export interface CityTextRule {
  threshold: number;
  groupLabels: string[];
}

/** The rule of this city. */
export async function cityTextRule(): Promise<CityTextRule> {
  const [city] = await rows<CityTextRule>(
    `select c.suppression_threshold as threshold,
       array(select distinct g.label from category g join category_set s on s.id = g.category_set_id
             where s.dimension <> 'PLACE' and g.residual is null order by g.label) as "groupLabels"
     from city c`,
  );
  if (!city) throw new Error('A rule for texts needs a city.');
  return city;
}
