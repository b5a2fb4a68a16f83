import { createStrapi } from '@strapi/strapi';
(async()=>{
  const strapi: any = createStrapi({appDir:'/work/wt/report',distDir:'/work/wt/report/dist',autoReload:false,serveAdminPanel:false});
  strapi.log.level='error'; await strapi.load();
  const knex=strapi.db.connection; const times:Record<string,[number,number]>={}; const start=new Map<string,[number,string]>();
  knex.on('query',(q:any)=>start.set(q.__knexQueryUid,[performance.now(),q.sql.slice(0,110)]));
  const end=(q:any)=>{const s=start.get(q.__knexQueryUid); if(!s) return; start.delete(q.__knexQueryUid); const t=times[s[1]]??=[0,0]; t[0]+=performance.now()-s[0]; t[1]++;};
  knex.on('query-response',(_r:any,q:any)=>end(q));
  const t=performance.now();
  const r=strapi.plugin('commerce').service('report');
  console.log(await (process.argv[2]==='rebuild'? r.rebuild(): r.importOrders(process.argv[2])));
  console.log('total', performance.now()-t, process.memoryUsage.rss()/1e6);
  for(const [k,v] of Object.entries(times).sort((a,b)=>b[1][0]-a[1][0]).slice(0,14)) console.log(Math.round(v[0]),v[1],k.replace(/\s+/g,' '));
  await strapi.destroy(); process.exit();
})();
