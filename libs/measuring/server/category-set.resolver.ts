// Lists of groups and their mappings over GraphQL.
import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires, db } from '@plumbline/platform/server';
import { CategorySet } from './category-set.entity';
import { CategoryMappingType, CategorySetType, CategoryType } from './category-set.graphql';
import { categoriesOfSet, categoryById, categorySetById, mappingsOfSet } from './measuring.loaders';

@Resolver(() => CategorySetType)
export class CategorySetResolver {
  @Query(() => [CategorySetType], { description: 'Every list of groups of the city, by name.' })
  @Requires('city:read')
  categorySets(): Promise<CategorySetType[]> {
    return db()
      .getRepository(CategorySet)
      .find({ order: { name: 'ASC', version: 'ASC', id: 'ASC' } });
  }

  @ResolveField(() => [CategoryType])
  async categories(@Parent() set: CategorySetType): Promise<CategoryType[]> {
    return (await categoriesOfSet(set.id)) ?? [];
  }

  @ResolveField(() => [CategoryMappingType], { description: 'Where its groups go in other lists.' })
  async mappings(@Parent() set: CategorySetType): Promise<CategoryMappingType[]> {
    return (await mappingsOfSet(set.id)) ?? [];
  }
}

@Resolver(() => CategoryType)
export class CategoryResolver {
  @ResolveField(() => CategoryType, { nullable: true, description: 'The group that contains this one.' })
  async parent(@Parent() category: CategoryType): Promise<CategoryType | undefined> {
    return category.parentId ? categoryById(category.parentId) : undefined;
  }
}

@Resolver(() => CategoryMappingType)
export class CategoryMappingResolver {
  @ResolveField(() => CategoryType)
  from(@Parent() mapping: CategoryMappingType): Promise<CategoryType | undefined> {
    return categoryById(mapping.fromCategoryId);
  }

  @ResolveField(() => CategorySetType)
  toSet(@Parent() mapping: CategoryMappingType): Promise<CategorySetType | undefined> {
    return categorySetById(mapping.toCategorySetId);
  }

  @ResolveField(() => CategoryType, { nullable: true, description: 'Null where it is not possible.' })
  async to(@Parent() mapping: CategoryMappingType): Promise<CategoryType | undefined> {
    return mapping.toCategoryId ? categoryById(mapping.toCategoryId) : undefined;
  }
}
