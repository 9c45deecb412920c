export { IN_THIS_CITY, createTenantTable } from './tenant-table';
export type { TenantForeignKey, TenantTableOptions } from './tenant-table';
