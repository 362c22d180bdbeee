// Three articles are committed; one of them is changed, and one that contradicts the third is not known to git yet.
def git = { String... words ->
    def process = new ProcessBuilder(['git', '-c', 'user.name=Ines', '-c', 'user.email=ines@velmouth.example', *words])
            .directory(basedir).inheritIO().start()
    assert process.waitFor() == 0
}
git('init', '-q', '-b', 'main', '.')
git('add', 'corpus.yml', 'pom.xml', 'src/corpus/library.txt', 'src/corpus/monday.txt', 'src/corpus/the coast')
git('commit', '-q', '-m', 'begun')
git('checkout', '-q', '-b', 'desk')
new File(basedir, 'src/corpus/the coast/ferry, late.txt') << 'Read more: Five walks along the coast\n'
git('clone', '-q', '--depth', '1', "file://$basedir.absolutePath".toString(), 'shallow')
