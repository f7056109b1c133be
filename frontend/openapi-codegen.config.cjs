/** `npm run generate`: the typed client in src/api/generated.ts, from the schema that the backend writes. */
module.exports = {
  schemaFile: process.env.OPENAPI_SCHEMA ?? "./openapi.yaml",
  apiFile: "./src/api/emptyApi.ts",
  apiImport: "emptyApi",
  outputFile: process.env.OPENAPI_OUTPUT ?? "./src/api/generated.ts",
  exportName: "api",
  hooks: true,
  flattenArg: false,
};
