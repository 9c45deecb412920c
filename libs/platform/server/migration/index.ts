export { IN_THIS_CITY, createTenantTable, guardTenantTable, makeAppendOnly } from './tenant-table';
export type { TenantForeignKey, TenantTableOptions } from './tenant-table';
