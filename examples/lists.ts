import Portkey from "portkey-fetch";

const portkey = new Portkey();

for await (const config of portkey.configs.list()) console.log(config.slug); // every item of every page

const page = await portkey.virtualKeys.list({ page_size: 20 }); // one page, with its own fields
console.log(page.total, page.hasNextPage());

const newest = await portkey.files.list().toArray({ limit: 50 });
console.log(newest.length);
