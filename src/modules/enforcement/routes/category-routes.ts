import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import {
  CatalogueReply,
  CategoriesQuery,
  CategoriesReply,
  CategoryBody,
  CategoryView,
} from '../contract.ts';
import type { EnforcementContext } from '../context.ts';
import type { Category } from '../domain/category.ts';
import { categoryContains, normalCategoryPath } from '../domain/category-path.ts';
import { adoptCatalogue } from '../use-cases/adopt-catalogue.ts';
import { putCategory } from '../use-cases/put-category.ts';

const tags = ['categories'];

/** The catalogue is public: whoever reports something picks from it. */
export function categoryRoutes(app: FastifyInstance, context: EnforcementContext): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  routes.get(
    '/api/categories',
    {
      config: { action: null },
      schema: {
        tags,
        summary: 'What can be reported',
        querystring: CategoriesQuery,
        response: { 200: CategoriesReply },
      },
    },
    ({ query: { under = '', active } }) => {
      const top = normalCategoryPath(under);
      const items = context.lists
        .listCategories()
        .filter((category) => categoryContains(top, category.path))
        .filter((category) => active === undefined || category.active === active);
      return { items: items.map(present) };
    },
  );
  routes.put(
    '/api/categories',
    {
      config: { action: 'enforcement.edit_categories' },
      schema: {
        tags,
        summary: 'Add or change a category',
        body: CategoryBody,
        response: { 200: CategoryView },
      },
    },
    async ({ actor, body }) => present(await putCategory(context, actor, body)),
  );
  routes.post(
    '/api/categories/shipped',
    {
      config: { action: 'enforcement.edit_categories' },
      schema: {
        tags,
        summary: 'Take up what is missing of the catalogue that comes with the platform',
        response: { 200: CatalogueReply },
      },
    },
    ({ actor }) => adoptCatalogue(context, actor),
  );
}

function present(category: Category): CategoryView {
  const { group, keywords } = category.open311;
  return { ...category, open311: { group, keywords: [...keywords] } };
}
