/**
 * Every connection of the application works as this role, whatever login the address names: it may read and add
 * history, never change it. The login of the address owns the tables and is used for migrations only.
 */
export const APP_ROLE = 'dunghen_app';
