const show = async () => {
  const spec = await (await fetch('openapi.json')).json();
  const operations = Object.values(spec.paths).flatMap((path) => Object.values(path));
  // Swagger UI would make up something to ask for: { additionalProp1: 'string' }.
  for (const { parameters } of operations) {
    for (const parameter of parameters) if (parameter.style === 'deepObject') parameter.example = {};
  }
  SwaggerUIBundle({
    spec,
    dom_id: '#api',
    deepLinking: true,
    filter: true,
    tryItOutEnabled: true,
    persistAuthorization: true,
    defaultModelsExpandDepth: 0,
  });
};
show();
