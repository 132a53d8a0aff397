import './demo.css';
import { h } from '../shared/dom';
import { fetchGroup, fetchVehicle, Missing } from './books';
import { detailPage } from './detail';
import { listPage } from './list';
import { askedPage, type AskedPage } from './route';
import { frame, notice } from './site';
import { startPage } from './start';
import { dealerData, vehicleData, writeData } from './structured_data';

show(askedPage(location)).catch((failure: unknown) => {
  const text =
    failure instanceof Missing
      ? 'This page does not exist, or the car is no longer listed.'
      : 'The page could not be loaded. Check the connection and try again.';
  document.body.replaceChildren(notice(text));
});

async function show(asked: AskedPage): Promise<void> {
  const group = await fetchGroup();
  if (asked.kind === 'start') {
    document.title = group.group;
    document.body.replaceChildren(...frame(group, null, startPage(group)));
    writeData(...group.rooftops.map(dealerData));
    return;
  }
  const rooftop = group.rooftops.find((one) => one.slug === asked.rooftop);
  if (!rooftop) throw new Missing();
  if (asked.kind === 'list') {
    document.title = `Cars at ${rooftop.name}`;
    document.body.replaceChildren(...frame(group, rooftop, listPage(rooftop)));
    writeData(dealerData(rooftop));
    return addWidget(rooftop.slug, null);
  }
  const vehicle = await fetchVehicle(rooftop.slug, asked.stock);
  document.title = `${vehicle.title} · ${rooftop.name}`;
  document.body.replaceChildren(...frame(group, rooftop, detailPage(rooftop, vehicle)));
  writeData(vehicleData(rooftop, vehicle));
  addWidget(rooftop.slug, vehicle.stock_number);
}

// What a dealer's page template would write into its HTML.
function addWidget(rooftop: string, stock: string | null): void {
  const script = h('script', {
    attrs: { src: '/widget.js', 'data-rooftop': rooftop, 'data-vehicle': stock },
  });
  document.head.append(script);
}
