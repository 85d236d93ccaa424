package cn.banshi.work.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.work.project.NewItems;
import org.junit.jupiter.api.Test;

class ProposalsTest {
    @Test
    void countsMoreThanItKeeps() {
        Proposal one = new Proposal.Item(null, NewItems.blank(), 2021, "");
        Proposals proposals = new Proposals();
        for (int i = 0; i < Proposals.MOST; i++) {
            proposals.accept(one);
        }
        assertThat(proposals.list()).hasSize(Proposals.MOST);
        proposals.accept(one);
        assertThat(proposals.count()).isEqualTo(Proposals.MOST + 1);
        assertThat(proposals.list()).as("never a part of them").isEmpty();
    }
}
