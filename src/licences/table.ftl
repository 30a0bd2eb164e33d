# Licences of the libraries

All that the program brings along, made from the libraries' own descriptions by `mvn package -Psupply-chain`. Each library has
a licence that goes with GPL-3.0-or-later, which `LicencesIT` checks.

| library | version | licence |
| --- | --- | --- |
<#list dependencyMap as e><#assign p = e.getKey()/><#assign licences = e.getValue()/>
| ${p.groupId}:${p.artifactId} | ${p.version} | <#list licences as l>${l}<#sep>; </#sep></#list> |
</#list>
