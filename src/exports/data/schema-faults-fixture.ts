import { Ajv2020 } from 'ajv/dist/2020.js';

/**
 * What keeps JSON files of the data from being what the schema beside them says.
 * @param bodies the files of the data by their address, the schemas among them
 */
export function schemaFaults(bodies: ReadonlyMap<string, string>): unknown[] {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  const json = (path: string): unknown => JSON.parse(bodies.get(path) ?? '');
  return [...bodies.keys()]
    .filter((path) => path.endsWith('.json') && !path.includes('/schema/'))
    .flatMap((path) => {
      const named = /^\/data\/(figures\/)?([a-z]+)/.exec(path);
      const form = named?.[1] === undefined ? named?.[2] : 'figure';
      // ajv checks that it is a schema.
      const schema = json(`/data/schema/${form ?? ''}.schema.json`) as object;
      const validate = ajv.getSchema((schema as { $id: string }).$id) ?? ajv.compile(schema);
      return validate(json(path)) ? [] : [path, validate.errors];
    });
}
