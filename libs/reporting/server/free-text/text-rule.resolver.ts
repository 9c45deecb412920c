// The rule by which texts are looked through, for pages that warn whoever is writing.
import { Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '@plumbline/platform/server';
import { cityTextRule } from './text-rule.queries';

@ObjectType('TextRule', {
  description: 'What counts as a small number of people, and what the groups of the city are called.',
})
class TextRuleType {
  @Field(() => Int, { description: 'Counts of people from 1 up to, not including, this are small.' })
  threshold: number;
  @Field(() => [String], { description: "Labels of the city's own groups." })
  groupLabels: string[];
}

@Resolver()
export class TextRuleResolver {
  @Query(() => TextRuleType, {
    description: 'By what texts are looked through before they are published. It is no secret.',
  })
  @Requires('city:read')
  textRule(): Promise<TextRuleType> {
    return cityTextRule();
  }
}
