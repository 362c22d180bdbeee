import groovy.json.JsonSlurper

def schema = new JsonSlurper().parse(new File(basedir, 'corpus.schema.json'), 'UTF-8')

assert schema.properties.rules.properties['attribution/byline'].description
assert new File(basedir, 'build.log').text.contains('"# yaml-language-server: $schema=corpus.schema.json"')
