/** Version of the program and of its public schema, by semantic versioning; a test keeps it equal to package.json's. */
export const API_VERSION = '0.1.0';
