package cn.banshi.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PinyinTest {
    @Test
    void spellsByTheUsualReadings() {
        assertThat(Pinyin.initials("春晓社区")).isEqualTo("cxsq");
        assertThat(Pinyin.initials("长安街A区 2号")).isEqualTo("cajaq2h");
        assertThat(Pinyin.full("文昌社区")).isEqualTo("wenchangshequ");
        assertThat(Pinyin.full("绿地")).isEqualTo("lvdi");
        assertThat(Pinyin.initials("")).isEmpty();
    }

    @Test
    void knowsAllReadings() {
        assertThat(Pinyin.readings('重')).startsWith("zhong").contains("chong");
        assertThat(Pinyin.readings('行')).contains("xing", "hang");
        assertThat(Pinyin.readings('绿')).contains("lv", "lu");
        assertThat(Pinyin.readings('a')).isEmpty();
        assertThat(Pinyin.readings('，')).isEmpty();
    }

    @Test
    void ordersNamesByPinyinAndNotByCode() {
        List<String> names = List.of(
                "12号楼", "3号楼", "A区", "b区", "安居社区", "长安街", "春晓社区", "东湖社区", "和顺社区", "锦泰社区", "临园社区", "绿地", "文昌社区", "馨园",
                "重点", "邹家");
        List<String> shuffled = new ArrayList<>(names);
        Collections.shuffle(shuffled, new Random(7));
        shuffled.sort(Pinyin.order());
        assertThat(shuffled).containsExactlyElementsOf(names);
    }

    @Test
    void ordersByToneThenByLength() {
        List<String> names = new ArrayList<>(List.of("骂", "马", "麻", "妈", "妈妈"));
        names.sort(Pinyin.order());
        assertThat(names).containsExactly("妈", "妈妈", "麻", "马", "骂");
    }

    @Test
    void givesEveryTextOnePlace() {
        assertThat(Pinyin.order().compare("Ａ区", "a区")).isNotZero();
        assertThat(Pinyin.order().compare("A区", "A区")).isZero();
        assertThat(Pinyin.order().compare("", "安")).isNegative();
    }
}
