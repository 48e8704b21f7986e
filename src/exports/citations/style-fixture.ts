import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { CslItem } from './item.ts';

/**
 * The style of citations in words (CSL 1.0.2): author, “title”, where, day, what else there is to
 * know, address. Those that come with the processor do not print the day that a record reaches,
 * nor the source of quoted words.
 */
const style = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" default-locale="en-GB">
  <info>
    <title>The 231 File</title>
    <id>the-231-file</id>
    <updated>2026-11-25T00:00:00+00:00</updated>
  </info>
  <locale xml:lang="en">
    <style-options punctuation-in-quote="false"/>
    <terms>
      <term name="open-quote">“</term>
      <term name="close-quote">”</term>
      <term name="open-inner-quote">‘</term>
      <term name="close-inner-quote">’</term>
    </terms>
  </locale>
  <macro name="day">
    <choose>
      <if variable="issued">
        <date variable="issued">
          <date-part name="day" suffix=" "/>
          <date-part name="month" suffix=" "/>
          <date-part name="year"/>
        </date>
      </if>
      <else><text value="undated"/></else>
    </choose>
  </macro>
  <macro name="where">
    <choose>
      <if variable="container-title"><text variable="container-title"/></if>
      <else><text variable="publisher"/></else>
    </choose>
  </macro>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography>
    <layout>
      <group delimiter=", ">
        <names variable="author"><name and="text" delimiter-precedes-last="never"/></names>
        <text variable="title" quotes="true"/>
        <choose>
          <if variable="genre">
            <text variable="genre"/>
            <text macro="day"/>
            <text macro="where"/>
          </if>
          <else-if variable="version"><text variable="note"/></else-if>
          <else>
            <text macro="where"/>
            <text macro="day"/>
          </else>
        </choose>
        <choose>
          <if variable="version"><text variable="version"/></if>
          <else><text variable="note"/></else>
        </choose>
        <text variable="URL"/>
      </group>
    </layout>
  </bibliography>
</style>`;

const name = 'house';
plugins.config.get('@csl').styles.add(name, style);

/** A citation in words as a processor of CSL writes it. */
export const processed = (item: CslItem): string =>
  plugins.output.format('bibliography', [item], { template: name, lang: 'en-US' }).trim();
